"""Which folders are shared, by where they are mounted and by what they are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from directory.folders import NETWORK, is_shared_folder

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
server:/office /srv/office nfs4 rw 0 0
//server/share /mnt/our\\040share cifs rw 0 0
/dev/sdb1 /srv/office/local ext4 rw 0 0
none
"""


@pytest.mark.parametrize(
    ("file", "shared"),
    [
        ("/home/me/office.liaison", False),
        ("/srv/office/office.liaison", True),
        ("/srv/office/deep/er/office.liaison", True),
        ("/srv/officer/office.liaison", False),  # not below /srv/office
        ("/srv/office/local/office.liaison", False),  # a local disk below a network drive
        ("/mnt/our share/office.liaison", True),
        ("/home/me/Dropbox/office.liaison", True),
        ("/home/me/OneDrive - Our Office/office.liaison", True),
        ("/home/me/Dropboxes/office.liaison", False),
        ("/home/me/nextcloud/work/office.liaison", True),
        ("/home/me/Google Drive/office.liaison", True),
        ("/home/me/My Documents/office.liaison", False),
    ],
)
def test_a_folder_is_shared_by_its_drive_or_its_name(file: str, shared: bool) -> None:
    assert is_shared_folder(Path(file), MOUNTS) is shared


@pytest.mark.parametrize("kind", sorted(NETWORK))
def test_every_network_drive_is_known(kind: str) -> None:
    assert is_shared_folder(Path("/net/office.liaison"), f"/dev/sda1 / ext4 rw 0 0\nx /net {kind} rw 0 0\n")


def test_this_machines_own_mounts_are_read(tmp_path: Path) -> None:
    assert not is_shared_folder(tmp_path / "office.liaison")
    assert is_shared_folder(tmp_path / "OneDrive" / "office.liaison")
