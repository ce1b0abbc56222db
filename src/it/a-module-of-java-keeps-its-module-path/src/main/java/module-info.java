module com.acme {}
