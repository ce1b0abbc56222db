"""Under pytest-xdist, whose workers die."""
import ctypes


# cause: jvm-crash / worker-reads-address-zero
def test_a_native_sum():
    ctypes.string_at(0)


def test_a_native_sum_of_two():
    ctypes.string_at(0)
