package com.acme;

public class Square extends Shape {
    // An override comes here.
}
