"""The table of entries: pages of rows by id, painted by a delegate; ticks are the selection."""
