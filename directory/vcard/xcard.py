"""xCard (RFC 6351), a card as XML, to the content lines of 4.0 that the reader knows.

    convert_xcards(b'<vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0">…').text   ->   "BEGIN:VCARD\\nVERSION:4.0\\n…"

One card is held at a time. A document type is refused, and entities with it: a card needs none, and a few of them
can stand for gigabytes, or for a file of the reader's own machine.
"""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from directory.records import Original
from directory.vcard.jcard import Converted, content_line, join, wrap
from directory.vcard.values import escape

SPACE = "urn:ietf:params:xml:ns:vcard-4.0"
DEPTH, ELEMENTS = 12, 100_000  # of one card
LINE = " line"  # where an element begins: no attribute can be called so
TEXTS = ("text", "unknown")
PARTS = {  # of structured values, in the order of a content line (RFC 6350; RFC 9554 for what stands behind)
    "n": ("surname", "given", "additional", "prefix", "suffix", "surname2", "generation"),
    "adr": (
        *("pobox", "ext", "street", "locality", "region", "code", "country", "room", "apartment", "floor"),
        *("streetnumber", "streetname", "building", "block", "subdistrict", "district", "landmark", "direction"),
    ),
    "gender": ("sex", "identity"),
    "clientpidmap": ("sourceid", "uri"),
}
JOINTS = {"org": ";"}  # of all others a comma parts the values


class BadXml(ValueError):
    """No well-formed XML, or some with what no card needs: `line` and `column` say where, from 1."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__(f"line {line}, column {column}")
        self.line, self.column = line, column


def convert_xcards(data: bytes) -> Converted:
    """All the cards of a document as a file of 4.0; BadXml where it cannot be read to its end."""
    reading = _Reading(data)
    try:
        reading.parse()
    except expat.ExpatError as problem:
        raise BadXml(problem.lineno, problem.offset + 1) from problem
    return join(reading.cards)


class _Reading:
    """A document under way: the card that is open, as a tree, and those before it as content lines."""

    def __init__(self, data: bytes) -> None:
        self.cards: list[Converted] = []
        self._data = data
        self._encoding = "utf-8"
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.XmlDeclHandler = self._declare
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._say
        self._tree: TreeBuilder | None = None
        self._depth = self._count = self._begin = 0

    def parse(self) -> None:
        """Read the document to its end; ExpatError where that is not possible."""
        self.parser.Parse(self._data, True)

    def _declare(self, _version: str, encoding: str | None, _standalone: int) -> None:
        self._encoding = encoding or self._encoding

    def _refuse(self, *_said: Any) -> None:
        raise BadXml(self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1)

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._tree is None:
            if tag != f"{SPACE} vcard":
                return
            self._tree, self._depth, self._count = TreeBuilder(), 0, 0
            self._begin = self.parser.CurrentByteIndex
        self._depth += 1
        self._count += 1
        if self._depth > DEPTH or self._count > ELEMENTS:
            self._refuse()
        self._tree.start(tag.rpartition(" ")[2].lower(), attributes | {LINE: str(self.parser.CurrentLineNumber)})

    def _end(self, tag: str) -> None:
        if self._tree is None:
            return
        self._tree.end(tag.rpartition(" ")[2].lower())
        self._depth -= 1
        if self._depth == 0:
            self.cards.append(_card(self._tree.close(), Original("xCard", self._written())))
            self._tree = None

    def _written(self) -> str:
        """The card that ends here, as it stands in the document."""
        end = self.parser.CurrentByteIndex  # of an element in one tag that is behind it, else before its end tag
        if self._data[end : end + 2] == b"</":
            end = self._data.index(b">", end) + 1
        return self._data[self._begin : end].decode(self._encoding, "replace")

    def _say(self, text: str) -> None:
        if self._tree is not None:
            self._tree.data(text)


def _card(card: Element, original: Original) -> Converted:
    lines = []
    for child in card:
        group = child.get("name") if child.tag == "group" else None
        lines += [(_line(prop, group), int(prop.get(LINE, 1))) for prop in (child if child.tag == "group" else [child])]
    return wrap(lines, int(card.get(LINE, 1)), original)


def _line(prop: Element, group: str | None) -> str | None:
    """One property of a card; None for what has no value or no good name."""
    values = [child for child in prop if child.tag != "parameters"]
    params = [(p.tag, [_text(v) for v in p] or [_text(p)]) for said in prop.findall("parameters") for p in said]
    parts = PARTS.get(prop.tag)
    if parts is not None:
        kind = "text"
        texts = [",".join(escape(_text(v)) for v in values if v.tag == part) for part in parts]
        value = ";".join(texts) if any(texts) else ""
    else:
        kind = values[0].tag if values else "text"
        value = JOINTS.get(prop.tag, ",").join(
            escape(_text(v)) if v.tag in TEXTS else " ".join(_text(v).split()) for v in values
        )
    return content_line(prop.tag, params, kind, value, group) if value else None


def _text(element: Element) -> str:
    return "".join(element.itertext()).strip()
