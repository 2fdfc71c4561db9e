"""What the office does with its directory; no widgets, no screen."""
