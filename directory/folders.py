"""Which folders are shared over a network or synced by another program: there a write-ahead log is unsafe."""

from __future__ import annotations

from pathlib import Path

NETWORK = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afpfs",
    "fuse.sshfs",
    "9p",
    "ceph",
    "glusterfs",
    "davfs",
    "fuse.rclone",
}
SYNCED = {"dropbox", "onedrive", "nextcloud", "owncloud", "google drive", "googledrive", "my drive", "icloud drive"}
MOUNTS = Path("/proc/mounts")


def is_shared_folder(file: Path, mounts: str | None = None) -> bool:
    """Whether the file lies on a network drive or in a synced folder.

    `mounts` is the text of /proc/mounts (read where it is, when not given). A synced folder is known
    by its name; "OneDrive - Our Office" counts as OneDrive.
    """
    absolute = file.absolute()
    for part in absolute.parts:
        folded = part.casefold()
        if folded in SYNCED or any(folded.startswith(f"{name} ") for name in SYNCED):
            return True
    if str(absolute).startswith("\\\\"):
        return True  # a Windows share
    if mounts is None:
        if not MOUNTS.exists():
            return False
        mounts = MOUNTS.read_text("utf-8", "replace")
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) > 2:
            point = fields[1].replace("\\040", " ")
            if (absolute.is_relative_to(point)) and len(point) >= len(best):
                best, kind = point, fields[2]
    return kind in NETWORK
