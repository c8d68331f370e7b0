// Package formore gives a library what is there for more than that.
package formore

import "github.com/rs/cors"

var base = "https://app.example.com/" // want "browsers send no origin"

var frontend = "https://admin.example.com/" // want "browsers send no origin"

var sites = []string{"https://one.example.com/", "https://two.example.com"} // want "browsers send no origin"

func texts() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: []string{base, frontend}, AllowCredentials: true})
}

func list() *cors.Cors {
	return cors.New(cors.Options{AllowedOrigins: sites, AllowCredentials: true})
}

func links() []string { return []string{base + "login", sites[0] + "help"} }
