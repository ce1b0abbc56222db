create table payment (
    id bigint generated always as identity primary key,
    cents bigint not null check (cents > 0),
    currency char(3) not null
);
