"""Every colour of the program, for a light and a dark ground, and the pairs in which they are used.

No colour is written anywhere else (tests/rules.py), and a test computes the contrast of every pair: text
4.5 : 1 on each ground that it stands on, the edges of controls and icons 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
"""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """One scheme. `*_tint` is the ground of a pill or a cure whose ink is the colour itself."""

    window: str
    panel: str
    navigation: str
    sunken: str  # table head, hover
    tint: str  # the focused row, what is chosen
    text: str
    second: str
    muted: str  # the lightest that carries text
    accent: str
    on_accent: str
    accent_hover: str
    note: str
    note_tint: str
    good: str
    good_tint: str
    wrong: str
    wrong_tint: str
    matched: str
    border: str  # of controls and ticks
    hairline: str  # decoration
    shade: str  # behind the command palette, #AARRGGBB
    preview: str  # the desk that a previewed page lies on
    avatars: tuple[tuple[str, str], ...]  # ground and ink of initials


LIGHT = Palette(
    window="#F4F6F9",
    panel="#FFFFFF",
    navigation="#EAEEF3",
    sunken="#EEF2F6",
    tint="#E4EEF9",
    text="#18212D",
    second="#465160",
    muted="#566170",
    accent="#14599D",
    on_accent="#FFFFFF",
    accent_hover="#0F4A85",
    note="#7F4800",
    note_tint="#FFF2D8",
    good="#17653F",
    good_tint="#E2F2E9",
    wrong="#A8221B",
    wrong_tint="#FCE9E7",
    matched="#FFE39A",
    border="#6F7A89",
    hairline="#DCE2E9",
    shade="#8018212D",
    preview="#D6DCE5",
    avatars=(
        ("#D9E6F5", "#14497F"),
        ("#E3DDF2", "#4B3A86"),
        ("#D5EBE4", "#155A48"),
        ("#F3E4D3", "#74410F"),
        ("#F5DDE4", "#852346"),
    ),
)

DARK = Palette(
    window="#13171D",
    panel="#1B2027",
    navigation="#161B21",
    sunken="#242B35",
    tint="#1E3149",
    text="#E8ECF1",
    second="#B6C0CD",
    muted="#A2AEBD",
    accent="#7CB9F8",
    on_accent="#0B1A2A",
    accent_hover="#9CCBFA",
    note="#F3B552",
    note_tint="#362A15",
    good="#6FCFA1",
    good_tint="#173127",
    wrong="#F59B93",
    wrong_tint="#3E2120",
    matched="#5A470C",
    border="#7C899A",
    hairline="#303944",
    shade="#99000000",
    preview="#0C0F14",
    avatars=(
        ("#223A57", "#A9CEF5"),
        ("#332B52", "#C6B8F2"),
        ("#1D3D34", "#8FDCC0"),
        ("#43301B", "#EDBE86"),
        ("#48222F", "#F2AFC4"),
    ),
)

TEXT, EDGE = 4.5, 3.0  # least contrast of text, and of edges and icons

# (ink, ground, least contrast): every pair that the window uses
PAIRS: tuple[tuple[str, str, float], ...] = (
    *(
        (ink, ground, TEXT)
        for ink in ("text", "second")
        for ground in ("window", "panel", "navigation", "sunken", "tint")
    ),
    *(("muted", ground, TEXT) for ground in ("window", "panel", "navigation", "sunken", "tint")),
    *(("accent", ground, TEXT) for ground in ("window", "panel", "navigation", "sunken", "tint", "note_tint")),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    *((ink, f"{ink}_tint", TEXT) for ink in ("note", "good", "wrong")),
    *((ink, ground, TEXT) for ink in ("note", "good", "wrong") for ground in ("window", "panel", "sunken", "tint")),
    *(("text", ground, TEXT) for ground in ("note_tint", "good_tint", "wrong_tint", "matched")),
    *(("second", ground, TEXT) for ground in ("note_tint", "good_tint", "wrong_tint")),
    ("second", "matched", TEXT),
    ("text", "preview", TEXT),
    ("second", "preview", TEXT),
    *(("border", ground, EDGE) for ground in ("window", "panel", "navigation", "sunken", "tint")),
    *(("accent", ground, EDGE) for ground in ("good_tint", "wrong_tint")),
)


def contrast(ink: str, ground: str) -> float:
    """The contrast of two colours written #RRGGBB, from 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
