"""Bringing contacts in: parsed records, a plan, and its execution."""
