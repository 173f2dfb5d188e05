alter table attachment drop constraint attachment_media_type;
alter table attachment add constraint attachment_media_type check (media_type in
    ('image/jpeg', 'audio/webm', 'audio/ogg', 'audio/mpeg', 'audio/wav', 'audio/aac', 'audio/amr', 'audio/amr-wb', 'audio/flac',
     'audio/speex', 'audio/mp4', 'audio/vnd.wave', 'audio/ac3', 'audio/eac3', 'audio/mp2'));
