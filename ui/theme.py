"""How the program looks: one palette, one family of type, one style sheet made from both.

Follows the system's scheme and font size; either can be set. Sizes are those of a 9-point system font and are
scaled with it, so nothing here is a fixed number of pixels on the screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from string import Template

from PySide6.QtCore import QLoggingCategory, QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from directory.paths import RESOURCES
from ui.icons import icon, svg
from ui.palette import DARK, LIGHT, Palette

SIZES: Mapping[str, int] = {  # of type, in pixels at a 9-point system font
    "page title": 22,
    "task title": 20,
    "heading": 16,
    "value": 14,
    "control": 13,
    "cell": 12,
    "pill": 11,
}
WEIGHTS = {"regular": QFont.Weight.Normal, "medium": QFont.Weight.Medium, "strong": QFont.Weight.DemiBold}
FAMILY = "Noto Sans"
SYSTEM_POINTS = 9.0
SHEET, FONTS = RESOURCES / "window.qss", RESOURCES / "fonts"
SCHEMES = ("system", "light", "dark")


class Theme(QObject):
    """The look in force; `changed` when it becomes another one."""

    changed = Signal()
    current: Theme | None = None

    def __init__(self, application: QApplication, scheme: str = "system") -> None:
        super().__init__(application)
        Theme.current = self
        self._application = application
        self._scheme = scheme
        points = application.font().pointSizeF()
        self.scale = max(0.75, points / SYSTEM_POINTS) if points > 0 else 1.0
        self._pictures = QTemporaryDir()
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, str], QFont] = {}
        self.palette: Palette = LIGHT
        self._has_all_fonts = False
        self._load_fonts(FONTS)
        QLoggingCategory.setFilterRules("qt.text.font.db=false")  # it tells of each font that lacks a script
        application.aboutToQuit.connect(self._pictures.remove)
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        application.layoutDirectionChanged.connect(self._turn)
        self.apply()

    @property
    def scheme(self) -> str:
        """What was chosen: system, light or dark."""
        return self._scheme

    def choose(self, scheme: str) -> None:
        """Look like this from now on: system, light or dark."""
        self._scheme = scheme
        self.apply()

    @property
    def is_dark(self) -> bool:
        """Whether the dark palette is in force."""
        return self.palette is DARK

    def px(self, size: float) -> int:
        """A length of the design in pixels at the system's font size."""
        return round(size * self.scale)

    def colour(self, role: str) -> QColor:
        """A colour of the palette in force."""
        made = self._colours.get(role)
        if made is None:
            made = self._colours[role] = QColor(getattr(self.palette, role))
        return made

    def font(self, size: str = "control", weight: str = "regular") -> QFont:
        """A font of the design: one of SIZES in one of WEIGHTS."""
        made = self._fonts.get((size, weight))
        if made is None:
            made = self._fonts[size, weight] = QFont(FAMILY)
            made.setPixelSize(self.px(SIZES[size]))
            made.setWeight(WEIGHTS[weight])
        return QFont(made)  # whoever asks may change it

    def icon(self, name: str, role: str = "second", active: str | None = None) -> QIcon:
        """An icon tinted with a colour of the palette."""
        lit = getattr(self.palette, active or role)
        return icon(name, getattr(self.palette, role), lit, self.palette.muted)

    def apply(self) -> None:
        """Make the application look like this."""
        dark = self._scheme == "dark" or (
            self._scheme == "system" and QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        )
        self.palette = DARK if dark else LIGHT
        self._colours.clear()
        self._application.setFont(self.font())
        self._application.setPalette(self._make_palette())
        self._application.setStyleSheet(self._make_sheet())
        self.changed.emit()

    def _turn(self) -> None:
        """The style sheet has sides, which Qt does not mirror."""
        self._application.setStyleSheet(self._make_sheet())

    def _follow_system(self) -> None:
        if self._scheme == "system":
            self.apply()

    def load_more_fonts(self) -> None:
        """Fonts of the scripts that the first picture does without (they take as long as a frame), once."""
        if not self._has_all_fonts:
            self._has_all_fonts = True
            self._load_fonts(FONTS / "more")
            for window in QApplication.topLevelWidgets():
                window.update()  # what stood there in boxes

    def _load_fonts(self, folder: Path) -> None:
        """Not every machine has a font of each script, and a name in boxes cannot be read."""
        for file in sorted(folder.glob("*.tt[fc]")):
            QFontDatabase.addApplicationFont(str(file))

    def _make_palette(self) -> QPalette:
        """For what no style sheet reaches: item views, disabled text, links, placeholders."""
        made = QPalette()
        group = QPalette.ColorRole
        for role, name in {
            group.Window: "window",
            group.WindowText: "text",
            group.Base: "panel",
            group.AlternateBase: "sunken",
            group.Text: "text",
            group.Button: "panel",
            group.ButtonText: "text",
            group.BrightText: "on_accent",
            group.Highlight: "accent",
            group.HighlightedText: "on_accent",
            group.Link: "accent",
            group.LinkVisited: "accent",
            group.ToolTipBase: "panel",
            group.ToolTipText: "text",
            group.PlaceholderText: "muted",
            group.Mid: "border",
            group.Dark: "border",
            group.Light: "panel",
            group.Midlight: "hairline",
            group.Accent: "accent",
        }.items():
            made.setColor(role, self.colour(name))
        for role in (group.WindowText, group.Text, group.ButtonText):
            made.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        return made

    def _make_sheet(self) -> str:
        """The style sheet, its $names filled: colours, lengths ($px_8), sizes of type, sides, tinted pictures."""
        values: dict[str, str] = {
            name: value for name in Palette._fields if isinstance(value := getattr(self.palette, name), str)
        }
        values |= {f"px_{length}": f"{self.px(length)}px" for length in range(1, 65)}
        values |= {"size_" + name.replace(" ", "_"): f"{self.px(size)}px" for name, size in SIZES.items()}
        is_mirrored = self._application.layoutDirection() == Qt.LayoutDirection.RightToLeft
        values["leading"], values["trailing"] = ("right", "left") if is_mirrored else ("left", "right")
        for name, role in (
            ("check", "on_accent"),
            ("minus", "on_accent"),
            ("circle-dot", "accent"),
            ("chevron-down", "second"),
            ("chevron-up", "second"),
        ):
            values["picture_" + name.replace("-", "_")] = self._write_picture(name, getattr(self.palette, role))
        return Template(SHEET.read_text("utf-8")).substitute(values)

    def _write_picture(self, name: str, colour: str) -> str:
        """A tinted picture as a file, which is how style sheets take them."""
        file = Path(self._pictures.path()) / f"{name}-{colour.lstrip('#')}.svg"
        if not file.exists():
            file.write_bytes(svg(name, colour))
        return file.as_posix()


def theme() -> Theme:
    """The look of the running application."""
    assert Theme.current is not None, "the application has no theme"
    return Theme.current
