"""The one kind of error that users can act on; everything else that is raised is a bug."""

from __future__ import annotations

from directory.texts import Text


class DirectoryError(Exception):
    """Something the user can act on: a clear sentence that names the place and the cure (exit code 1).

    Takes a template marked with `QT_TRANSLATE_NOOP` and its values, apart, so that the window can
    translate the one before it puts in the other. Never pass an f-string (a test refuses it).
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.text = Text(template, values)

    def __str__(self) -> str:
        return str(self.text)
