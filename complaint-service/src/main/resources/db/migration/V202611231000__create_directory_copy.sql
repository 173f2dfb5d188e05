-- complaint-service's own copy of the directory, kept by events, so that intake goes on when qr-service is down.
create table subdivision (
    code      text   primary key,
    name_en   text   not null,
    name_hi   text   not null,
    live_from date,
    version   bigint not null
);

create table station (
    code             text    primary key,
    subdivision_code text    not null,
    name_en          text    not null,
    name_hi          text    not null,
    type             text    not null,
    active           boolean not null,
    version          bigint  not null
);

create index station_by_subdivision on station (subdivision_code);

create table qr_code (
    id           text   primary key,
    station_code text   not null,
    placement_en text   not null,
    placement_hi text   not null,
    state        text   not null,
    version      bigint not null
);
