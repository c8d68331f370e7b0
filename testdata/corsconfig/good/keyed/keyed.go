// Package keyed has settings that are read by their names, and are not known to be wrong
// where nobody says otherwise.
package keyed

import (
	"net/http"
	"slices"

	"github.com/rs/cors"
	"github.com/spf13/pflag"
	"github.com/spf13/viper"
	"github.com/urfave/cli/v2"
)

func declare(flags *pflag.FlagSet, key string) *cli.App {
	viper.SetDefault("named", []string{"https://app.example.com"})
	viper.SetDefault("twice", []string{"*"})
	viper.SetDefault("twice", []string{"https://app.example.com"})
	viper.SetDefault("set", []string{"*"})
	viper.Set("set", []string{"https://app.example.com"})
	viper.SetDefault("both", []string{"*"})
	viper.BindPFlag("both", flags.Lookup("named"))
	viper.SetDefault("searched", []string{"*"})
	viper.SetDefault("elsewhere", []string{"*"})
	viper.SetDefault("switched", []string{"*"})
	viper.SetDefault("off", false)
	viper.SetDefault("typed", "true")
	viper.SetDefault(key, []string{"*"})
	flags.StringSlice("named", []string{"https://app.example.com"}, "the origins")
	return &cli.App{Flags: []cli.Flag{
		&cli.StringFlag{Name: "one", Value: "https://app.example.com"},
		&cli.StringFlag{Name: "named", Value: "*"}, // read by nobody
	}}
}

func allow(h http.Handler, origins []string, credentials bool) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: credentials}).Handler(h)
}

func named(h http.Handler) http.Handler { return allow(h, viper.GetStringSlice("named"), true) }

func twice(h http.Handler) http.Handler { return allow(h, viper.GetStringSlice("twice"), true) }

func set(h http.Handler) http.Handler { return allow(h, viper.GetStringSlice("set"), true) }

func both(h http.Handler) http.Handler { return allow(h, viper.GetStringSlice("both"), true) }

func undeclared(h http.Handler) http.Handler { return allow(h, viper.GetStringSlice("other"), true) }

func byVariable(h http.Handler, key string) http.Handler {
	return allow(h, viper.GetStringSlice(key), true)
}

func searched(h http.Handler) http.Handler {
	list := viper.GetStringSlice("searched")
	return allow(h, list, !slices.Contains(list, "*"))
}

func everybody() bool { return slices.Contains(viper.GetStringSlice("elsewhere"), "*") }

func elsewhere(h http.Handler) http.Handler {
	return allow(h, viper.GetStringSlice("elsewhere"), !everybody())
}

func switched(h http.Handler) http.Handler {
	return allow(h, viper.GetStringSlice("switched"), viper.GetBool("off"))
}

func typed(h http.Handler) http.Handler {
	if viper.GetBool("typed") {
		return allow(h, []string{viper.GetString("text")}, viper.GetBool("off"))
	}
	return h
}

func flags(h http.Handler, flags *pflag.FlagSet) http.Handler {
	list, _ := flags.GetStringSlice("named")
	return allow(h, list, true)
}

func command(h http.Handler, c *cli.Context) http.Handler {
	return allow(h, []string{c.String("one")}, true)
}
