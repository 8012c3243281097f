"""One file a format, behind one small protocol."""

from kg.export.build import export_bytes, write_build, write_export

__all__ = ["export_bytes", "write_build", "write_export"]
