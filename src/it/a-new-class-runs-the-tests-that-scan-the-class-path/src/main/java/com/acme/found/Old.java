package com.acme.found;

public class Old {}
