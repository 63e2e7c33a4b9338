-- Everything that people ever decided about two supplier hotels; hotel_ruling has the newest of it.
create table hotel_ruling_history (
    one varchar(64) not null,
    other varchar(64) not null,
    decided_at timestamp with time zone not null,
    ruling varchar(16) not null,
    decided_by varchar(128) not null,
    why varchar(1000) not null,
    primary key (one, other, decided_at)
);
create index hotel_ruling_history_by_other on hotel_ruling_history (other);
insert into hotel_ruling_history (one, other, decided_at, ruling, decided_by, why)
select one, other, decided_at, ruling, decided_by, why from hotel_ruling;

-- When it was last written, so that other machines find what is new.
alter table supplier_hotel add column changed_at timestamp with time zone default current_timestamp not null;
create index supplier_hotel_by_change on supplier_hotel (changed_at, type, code);
create index hotel_link_by_time on hotel_link (compared_at, one, other);
