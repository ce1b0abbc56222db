create table payment (id int);
insert into payment values (1);
