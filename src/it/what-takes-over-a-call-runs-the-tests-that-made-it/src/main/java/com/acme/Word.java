package com.acme;

public class Word implements Spoken {}
