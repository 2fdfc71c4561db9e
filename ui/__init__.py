"""What a person sees: Qt Widgets on the services of directory/, without logic of its own.

application   the QApplication: theme, translations, one window a file
palette       every colour, light and dark, and which pairs are used      theme, icons   made from it
office        the open directory as the window uses it: reads at once, changes on one writer thread
actions       what can be done, each declared once: text, icon, shortcut, verb
main_window   menu, strip, navigation, list, page, foot bar, notices; tasks fill the window
table/ pages/ tasks/ widgets/
"""

import builtins

import PySide6.QtCore  # noqa: F401

# PySide puts an import of its own in Python's place, which reads the source of every module that is imported from then
# on to see whether it names PySide6: nearly a tenth of our start, and of the ORM's. It serves `from __feature__ import`
# only, which we do without; the import from before is kept by PySide itself.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
