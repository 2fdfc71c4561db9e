"""People who may leave, for the tests of the writers."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime

from directory.records import ParsedEntry
from directory.released import Released, ReleasedAddress, ReleasedDetail, ReleasedName, ReleasedProperty, ReleasedWork

NAME = ("given_name", "family_name", "additional_name", "honorific_prefix", "honorific_suffix", "sort_name")
ADDRESS = ["po_box", "extended", "street", "locality", "region", "postal_code", "country", "country_code", "label"]
MADE_AT = datetime(2024, 3, 12, 10, 30, tzinfo=UTC)


def png(width: int = 2, height: int = 2, rows: bytes | None = None) -> bytes:
    """A grey picture of that size (or one whose header only says so, with other rows)."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = b"".join(b"\x00" + b"\x80" * width for _ in range(height)) if rows is None else rows
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


PNG = png()


def detail(kind: str, raw: str, label: str | None = None, level: str = "person", **more: object) -> ReleasedDetail:
    return ReleasedDetail(1, kind, raw, more.pop("value", None), label=label, level=level, **more)  # type: ignore[arg-type]


def person(name: str = "Ana Exemplo", **more: object) -> Released:
    return Released(1, "person", more.pop("uid", "urn:uuid:8f1c"), name, **more)  # type: ignore[arg-type]


ANA = person(
    given_name="Ana",
    family_name="Exemplo",
    honorific_prefix="Dra.",
    names=(ReleasedName("Anita", "nickname"), ReleasedName("Ah-nah", "phonetic")),
    works=(
        ReleasedWork(
            "Ministério do Trabalho, Emprego",
            ("Inspecção; Norte",),
            title="Inspectora",
            role="Spokesperson",
            is_main=True,
            details=(detail("phone", "+258 21 310 779", "work", "membership"),),
        ),
        ReleasedWork("Liga Exemplo", title="Treasurer"),
    ),
    details=(
        detail("phone", "+258 84 310 779", "mobile", is_preferred=True),
        detail("phone", "+258 84 000 001", "Duty room"),
        detail("fax", "+258 21 310 780", "work"),
        detail("email", "ana@example.org", "work"),
        detail("web", "https://example.org/a,b;c", None),
        detail("messaging", "ana.exemplo", None, service="skype"),
    ),
    addresses=(
        ReleasedAddress(
            po_box="CP 12",
            street="Av. Eduardo, 5\n2.º andar",
            locality="Maputo",
            country="Moçambique",
            country_code="MZ",
            label="work",
        ),
    ),
    languages=("pt", "en"),
    birthday="--04-15",
    anniversary="2010-06-15",
    notes=("Met in Beira; speaks Makua, too.\nC:\\cards", "Second note"),
    tags=("press", "labour, rights"),
    photo=PNG,
    photo_type="image/png",
    other=(
        ReleasedProperty("X-FAVOURITE", "a\\,b;c", "item1", (("X-KIND", ("one", "two")),)),
        ReleasedProperty("GENDER", "F;she"),
    ),
    changed_at=datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC),
)


def of_a_phone(text: str) -> str:
    """A number as a phone dials it: what a tel: address says of an extension stands behind a pause."""
    return text.replace(";ext=", ",")


def in_one(notes: Sequence[str]) -> tuple[str, ...]:
    """The one note that a phone has."""
    return tuple(filter(None, ["\n\n".join(notes)]))


def as_released(entry: ParsedEntry) -> Released:
    """A parsed entry as it would leave again, when nobody changed it and everything may go."""
    details = [
        (d.work, ReleasedDetail(1, d.kind, d.raw, None, None, d.label, d.service, d.is_preferred, level=_level(d.work)))
        for d in entry.details
    ]
    addresses = [
        (
            a.work,
            ReleasedAddress(
                **{part: getattr(a, part) for part in ADDRESS}, is_preferred=a.is_preferred, level=_level(a.work)
            ),
        )
        for a in entry.addresses
    ]
    works = tuple(
        ReleasedWork(
            w.organization,
            w.units,
            w.title,
            w.role,
            details=tuple(d for work, d in details if work == index),
            addresses=tuple(a for work, a in addresses if work == index),
        )
        for index, w in enumerate(entry.works)
    )
    return Released(
        1,
        entry.kind,
        entry.uid or "urn:uuid:new",
        entry.display_name,
        **{part: getattr(entry, part) for part in NAME},
        names=tuple(ReleasedName(n.value, n.kind, n.language, n.script) for n in entry.names),
        works=works,
        details=tuple(d for work, d in details if work is None),
        addresses=tuple(a for work, a in addresses if work is None),
        languages=entry.languages,
        birthday=entry.birthday,
        anniversary=entry.anniversary,
        died_on=entry.died_on,
        grammatical_gender=entry.grammatical_gender,
        notes=entry.notes,
        tags=entry.tags,
        photo=entry.photo,
        photo_type=entry.photo_type,
        other=tuple(ReleasedProperty(p.name, p.value, p.group, p.params, p.version) for p in entry.other),
    )


def _level(work: int | None) -> str:
    return "person" if work is None else "membership"
