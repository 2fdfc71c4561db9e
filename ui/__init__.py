"""The window: what people see. It comes with the next issue; everything below it is ready."""
