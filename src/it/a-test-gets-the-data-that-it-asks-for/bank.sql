CREATE TABLE account (id bigint PRIMARY KEY, owner varchar(60) NOT NULL, email varchar(60) NOT NULL UNIQUE);
CREATE TABLE payment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account,
    cents int NOT NULL CHECK (cents BETWEEN 1 AND 5000),
    currency char(3) NOT NULL CHECK (currency IN ('EUR', 'SEK'))
);
