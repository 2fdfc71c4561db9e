"""Letting contacts out: who was chosen, and whole files."""
