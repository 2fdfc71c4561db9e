"""Mailing lists: who is on them, and recipients for e-mail programs."""
