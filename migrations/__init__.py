"""The migrations of the directory, run by directory.database."""
