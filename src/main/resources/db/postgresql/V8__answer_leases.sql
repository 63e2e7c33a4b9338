-- Which node is asking a supplier a question right now, so that the others wait for its answer. A lease that its holder does
-- not renew ends by itself; one whose answer is written stays for moments, for those who looked while that was being
-- done. Nothing here outlives a crash of the database, nor needs to: unlogged, it costs no write-ahead log, and since no
-- index holds what changes of a row, half-filled pages take every renewal in place.
create unlogged table answer_lease (
    request varchar(64) not null primary key,
    holder varchar(64) not null,
    held_until timestamp with time zone not null,
    answered boolean not null
) with (fillfactor = 50);
