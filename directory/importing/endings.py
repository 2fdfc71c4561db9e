"""What the names of files end with that contacts are read from, as a dialog lists them; others are looked into too."""

from __future__ import annotations

READABLE = "*.vcf *.vcard *.zip *.tar *.tgz *.gz *.json *.xml *.mbox *.txt *.html *.htm *.eml"
