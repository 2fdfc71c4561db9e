"""What was done: change sets, undo and redo, deletion, the log."""
