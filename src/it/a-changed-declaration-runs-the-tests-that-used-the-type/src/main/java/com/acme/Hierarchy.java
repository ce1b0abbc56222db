package com.acme;

public class Hierarchy extends Object {}
