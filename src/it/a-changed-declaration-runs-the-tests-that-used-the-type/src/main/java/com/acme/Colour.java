package com.acme;

public enum Colour {
    RED
}
