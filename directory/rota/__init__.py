"""The rota of a duty post: its memberships, day by day, and as a calendar file."""
