"""Focal points in the window: the list of what needs somebody, the coverage grid, and who answers now."""
