"""Contact sheets to print."""
