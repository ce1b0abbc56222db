"""The whole module is not collected: what it imports is not there."""
# cause: classpath-conflict / module-excel-not-installed
import openpyxl_writer


def test_an_export_is_written():
    assert openpyxl_writer
