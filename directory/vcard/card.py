"""A vCard as it was read: its properties, with names in upper case and values still escaped."""

from __future__ import annotations

from typing import NamedTuple

from directory.texts import Text

Params = tuple[tuple[str, tuple[str, ...]], ...]


class Property(NamedTuple):
    """One property. `value` is decoded from its charset and quoted-printable, its escapes are left.

    A NamedTuple, since a file of ten thousand cards makes a hundred thousand of them.
    """

    name: str  # upper case
    value: str
    params: Params = ()
    group: str | None = None
    line: int = 0
    data: bytes | None = None  # of an inline binary value
    is_plain: bool = False  # of 2.1, or quoted-printable: nothing is escaped but structure
    is_quoted: bool = False  # quoted-printable was undone: its line breaks were no escapes

    def param(self, name: str) -> tuple[str, ...]:
        """All values of a parameter, split at commas; () where it is not there."""
        return tuple(value for key, values in self.params if key == name for value in values)

    @property
    def types(self) -> tuple[str, ...]:
        """The TYPE values in lower case, in order."""
        return tuple(value.lower() for value in self.param("TYPE"))


class Card(NamedTuple):
    """One card: where it begins, its bytes, its version (2.1, 3.0, 4.0), its properties, what was salvaged."""

    line: int
    raw: bytes
    version: str
    properties: tuple[Property, ...]
    problems: tuple[Text, ...] = ()
