"""Recipients for e-mail programs: one line to paste, one address a line, or a table.

Every recipient is made by `email.headerregistry.Address`, so that no name can smuggle a line break or
another address into a header. The same address counts once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from email.headerregistry import Address

from directory.released import Released
from directory.spreadsheets.writer import write_table_csv, write_table_xlsx

STYLES = {"outlook": "; ", "commas": ", ", "lines": "\n"}
# line breaks and other controls, marks that turn the reading direction, halves of characters
CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]+")
COLUMNS = ("Name", "E-mail", "Organization", "Title", "Country")


@dataclass(frozen=True, slots=True)
class Recipients:
    """What is pasted or saved, and who is not in it: no usable address, or the same one as another."""

    addresses: tuple[str, ...]
    text: str | None = None
    data: bytes | None = None
    merged: tuple[Released, ...] = ()
    without_address: tuple[Released, ...] = ()
    batches: tuple[str, ...] = ()  # the text, a message at a time


def write_recipients(
    entries: Sequence[Released], style: str, batch: int | None = None, *, with_names: bool = True
) -> Recipients:
    """The recipients in a style: outlook (`; `), commas, lines (text) or csv, xlsx (data).

    `batch` parts the text by an empty line after so many, for providers that limit Bcc (often 100); without
    `with_names` the text holds the bare addresses.
    """
    chosen: list[tuple[Released, str]] = []
    seen: set[str] = set()
    merged, without = [], []
    for entry in entries:
        address = find_address(entry)
        if address is None:
            without.append(entry)
        elif address.casefold() in seen:
            merged.append(entry)
        else:
            seen.add(address.casefold())
            chosen.append((entry, address))
    addresses = tuple(address for _entry, address in chosen)
    text = data = None
    batches: tuple[str, ...] = ()
    if style in STYLES:
        recipients = [write_recipient(entry.name, address) if with_names else address for entry, address in chosen]
        size = batch or max(len(recipients), 1)
        groups = (recipients[begin : begin + size] for begin in range(0, len(recipients), size))
        batches = tuple(STYLES[style].join(group) for group in groups)
        text = "\n\n".join(batches)
    else:
        rows = [_row(entry, address) for entry, address in chosen]
        data = (write_table_csv if style == "csv" else write_table_xlsx)(COLUMNS, rows)
    return Recipients(addresses, text, data, tuple(merged), tuple(without), batches)


def find_address(entry: Released) -> str | None:
    """The address to write to: the first that is understood, nearest level and preferred one first."""
    return next((d.value for d in entry.reach if d.kind == "email" and d.value and "@" in d.value), None)


def write_recipient(name: str, address: str) -> str:
    """`Name <address>` as a header takes it (RFC 5322, 3.4), letters of all scripts as they are."""
    shown = " ".join(CONTROL.sub(" ", name).split())
    local, _at, domain = CONTROL.sub("", address).rpartition("@")
    # username and domain apart: `addr_spec` refuses the letters beyond ASCII that RFC 6531 allows
    return str(Address(display_name=shown, username=local, domain=domain))


def _row(entry: Released, address: str) -> tuple[str, ...]:
    work = entry.works[0] if entry.works else None
    return (
        entry.name,
        address,
        (work.organization if work else None) or "",
        (work.title if work else None) or "",
        entry.country_code or "",
    )
