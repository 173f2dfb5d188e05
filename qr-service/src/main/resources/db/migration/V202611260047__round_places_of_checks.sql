-- Where an officer stood, to about a hundred metres: enough to tell the poster's place from a desk elsewhere.
alter table poster_check
    alter column latitude type numeric(5, 3),
    alter column longitude type numeric(5, 3);
