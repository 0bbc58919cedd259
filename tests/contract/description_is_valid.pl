#!/usr/bin/perl
# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
# description_is_valid.pl DESCRIPTION: the form of OpenAPI 3.0, by JSON::Validator. A description that
# is spoilt here on purpose has to be refused, so that a validator that lets all through is noticed.
use strict;
use warnings;

use JSON::Validator;
use Mojo::File 'path';
use Mojo::JSON qw(decode_json encode_json);

sub errors_of {
    my ($text) = @_;
    my $schema = eval { JSON::Validator->new->schema(decode_json($text))->schema };
    return ("$@") unless $schema;
    return ('not taken for OpenAPI 3') unless $schema->isa('JSON::Validator::Schema::OpenAPIv3');
    return map {"$_"} @{$schema->errors};
}

my $text = path($ARGV[0])->slurp;
my @errors = errors_of($text);

my %spoilt = (
    'no title' => sub { delete $_[0]{info}{title} },
    'an operation without answers' => sub { delete $_[0]{paths}{'/home'}{get}{responses} },
    'an unknown member' => sub { $_[0]{paths}{'/home'}{get}{answers} = {} },
    'a parameter that is nowhere' => sub { delete $_[0]{components}{parameters}{Page}{in} },
    'a type that is none' => sub { $_[0]{components}{schemas}{Task}{type} = 'thing' },
    'a reference to nothing' => sub { delete $_[0]{components}{schemas}{Task} },
);
for my $what (sort keys %spoilt) {
    my $description = decode_json($text);
    $spoilt{$what}->($description);
    push @errors, "the validator lets through: $what" unless errors_of(encode_json($description));
}

print "$_\n" for @errors;
print scalar(@errors), " problems\n";
exit(@errors ? 1 : 0);
