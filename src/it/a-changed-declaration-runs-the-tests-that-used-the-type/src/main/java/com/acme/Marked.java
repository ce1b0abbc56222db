package com.acme;

public class Marked {}
