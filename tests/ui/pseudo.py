"""A pseudo-translation: every text that lupdate finds, in brackets. What is shown without them is not translated."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from directory.paths import ROOT

OPEN, CLOSE = "⟦", "⟧"


def tool(name: str) -> str:
    """One of Qt's tools, beside this interpreter."""
    return str(Path(sys.executable).parent / name)


def extract(target: Path) -> None:
    """Have lupdate collect every text of ui/ and directory/ in a .ts file."""
    sources = sorted(str(file) for folder in ("ui", "directory") for file in (ROOT / folder).rglob("*.py"))
    listed = target.with_suffix(".lst")
    listed.write_text("\n".join(sources), "utf-8")
    subprocess.run([tool("pyside6-lupdate"), f"@{listed}", "-ts", str(target)], check=True, capture_output=True)


def make_pseudo(folder: Path) -> Path:
    """The compiled pseudo-translation, as Application.speak would load it: liaison_en.qm."""
    source = folder / "liaison_en.ts"
    extract(source)
    tree = ET.parse(source)
    for message in tree.iter("message"):
        text = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for form in list(translation):
            translation.remove(form)
        if message.get("numerus") == "yes":
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = f"{OPEN}{text}{CLOSE}"
        else:
            translation.text = f"{OPEN}{text}{CLOSE}"
    tree.getroot().set("language", "en")
    tree.write(source, encoding="utf-8", xml_declaration=True)
    target = folder / "liaison_en.qm"
    subprocess.run([tool("pyside6-lrelease"), str(source), "-qm", str(target)], check=True, capture_output=True)
    return target
