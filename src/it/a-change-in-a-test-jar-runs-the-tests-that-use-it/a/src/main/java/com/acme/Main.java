package com.acme;

class Main {}
