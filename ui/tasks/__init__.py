"""Tasks that fill the window beside the navigation: import, export, contact sheet, settings, history."""
