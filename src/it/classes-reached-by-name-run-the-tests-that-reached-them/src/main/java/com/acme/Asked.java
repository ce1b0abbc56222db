package com.acme;

public class Asked {}
