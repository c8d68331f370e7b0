// Package keyed has settings that are read by their names, and declared with what is
// wrong.
package keyed

import (
	"net/http"
	"strings"

	"github.com/rs/cors"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"
	"github.com/urfave/cli/v2"
)

func declare(flags *pflag.FlagSet) *cli.App {
	viper.SetDefault("http.origins", []string{"*"}) // want "reject every credentialed response"
	viper.SetDefault("HTTP.Origin", "*")            // want "reject every credentialed response"
	viper.SetDefault("text", "*")                   // want "reject every credentialed response"
	viper.SetDefault("session", true)
	viper.SetDefault("session-origins", []string{"*"}) // want "reject every credentialed response"
	flags.StringSlice("origins", anybody, "the origins")
	flags.StringP("origin", "o", "*", "the origin to allow") // want "reject every credentialed response"
	flags.String("bound", "*", "the origin to allow")        // want "reject every credentialed response"
	viper.BindPFlag("bound.origin", flags.Lookup("bound"))
	return &cli.App{Flags: []cli.Flag{
		&cli.StringFlag{Name: "cli-origin", Value: "*"},                           // want "reject every credentialed response"
		&cli.StringSliceFlag{Name: "cli-origins", Value: cli.NewStringSlice("*")}, // want "reject every credentialed response"
	}}
}

var anybody = []string{"*"} // want "reject every credentialed response"

func list(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: viper.GetStringSlice("http.origins"), AllowCredentials: true}).Handler(h)
}

func one(h http.Handler, v *viper.Viper) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{v.GetString("http.origin")}, AllowCredentials: true}).Handler(h)
}

func text(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: viper.GetStringSlice("text"), AllowCredentials: true}).Handler(h)
}

func session(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: viper.GetStringSlice("session-origins"), AllowCredentials: viper.GetBool("session")}).Handler(h)
}

func flags(h http.Handler, flags *pflag.FlagSet) (http.Handler, error) {
	origins, err := flags.GetStringSlice("origins")
	if err != nil {
		return nil, err
	}
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true}).Handler(h), nil
}

func flag(h http.Handler, flags *pflag.FlagSet) http.Handler {
	origin, _ := flags.GetString("origin")
	return cors.New(cors.Options{AllowedOrigins: strings.Split(origin, ","), AllowCredentials: true}).Handler(h)
}

func bound(h http.Handler) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{viper.GetString("bound.origin")}, AllowCredentials: true}).Handler(h)
}

func command(h http.Handler, c *cli.Context) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{c.String("cli-origin")}, AllowCredentials: true}).Handler(h)
}

func commandList(h http.Handler, c *cli.Context) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: c.StringSlice("cli-origins"), AllowCredentials: true}).Handler(h)
}
