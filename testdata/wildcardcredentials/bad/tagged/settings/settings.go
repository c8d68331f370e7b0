// Package settings has what a program is told, with defaults in the tags of the fields.
package settings

type HTTP struct {
	Origin  string `env:"ORIGIN" envDefault:"*"`
	Session bool   `env:"SESSION" envDefault:"true"`
}

type Settings struct {
	*HTTP
	Allowed string `env:"ALLOWED" env-default:"*"`
}
