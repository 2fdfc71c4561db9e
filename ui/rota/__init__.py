"""The rota of a duty post as a week's grid: its geometry, its picture, and what mouse and keyboard do with it."""
