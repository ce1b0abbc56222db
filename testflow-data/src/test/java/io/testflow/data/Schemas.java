package io.testflow.data;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.TestData;
import io.testflow.core.internal.data.generate.Generation;

/** Schemas that tests share. */
final class Schemas {

    /** Keys of several columns, checks, labels. */
    static final String SHOP_POSTGRES = """
            create type state as enum ('new', 'paid, sent');
            create domain percent as int check (value between 0 and 100);
            create table customer (id uuid primary key, email varchar(40) not null unique, name varchar(60) not null,
              country char(2) not null, born date, discount percent, created_at timestamptz not null default now());
            create table product (id bigint generated always as identity primary key, sku char(8) not null unique,
              price numeric(8, 2) not null check (price > 0 and price <= 500), stock int check (stock >= 0),
              kind varchar(10) not null check (kind in ('book', 'toy')), details jsonb, gross numeric generated always as (price * 1.2) stored);
            create table purchase (customer_id uuid not null references customer (id), number int not null, state state not null,
              note varchar(200) check (note like '%a%' or note is null),
              primary key (customer_id, number));
            create table line (customer_id uuid, number int, place int, product_id bigint not null references product (id),
              quantity int not null check (quantity >= 1), primary key (customer_id, number, place),
              foreign key (customer_id, number) references purchase (customer_id, number));
            create table invoice (customer_id uuid not null, number int not null, unique (customer_id, number),
              foreign key (customer_id, number) references purchase (customer_id, number));
            """;

    /** The same in MariaDB. */
    static final String SHOP_MARIADB = """
            create table customer (id uuid primary key, email varchar(40) not null unique, name varchar(60) not null,
              country char(2) not null, born date, discount int check (discount between 0 and 100),
              created_at timestamp not null default current_timestamp);
            create table product (id bigint auto_increment primary key, sku char(8) not null unique,
              price numeric(8, 2) not null check (price > 0 and price <= 500), stock int check (stock >= 0),
              kind varchar(10) not null check (kind in ('book', 'toy')), details json, gross numeric(10, 2) as (price * 1.2) stored);
            create table purchase (customer_id uuid not null, number int not null, state enum('new', 'paid, sent') not null,
              note varchar(200) check (note like '%a%' or note is null),
              primary key (customer_id, number), foreign key (customer_id) references customer (id));
            create table line (customer_id uuid, number int, place int, product_id bigint not null,
              quantity int not null check (quantity >= 1), primary key (customer_id, number, place),
              foreign key (product_id) references product (id),
              foreign key (customer_id, number) references purchase (customer_id, number));
            create table invoice (customer_id uuid not null, number int not null, unique (customer_id, number),
              foreign key (customer_id, number) references purchase (customer_id, number));
            """;

    /** Trees, and a table of pairs. */
    static final String BLOG = """
            create table post (id int primary key, title varchar(80) not null, body text, parent_id int,
              foreign key (parent_id) references post (id));
            create table tag (id int primary key, name varchar(20) not null unique);
            create table post_tag (post_id int not null, tag_id int not null, primary key (post_id, tag_id),
              foreign key (post_id) references post (id), foreign key (tag_id) references tag (id));
            """;

    private Schemas() {}

    /** Rows of a definition. */
    static DataSet generate(TestData data) {
        return Generation.of(data);
    }
}
