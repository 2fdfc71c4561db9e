"""The pages of entries: everything of one entry on one page, edited where it stands."""
