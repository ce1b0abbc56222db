CREATE TABLE payment (id int PRIMARY KEY);
