// Package knownsetting has settings that err, and a list that another middleware
// is given.
package knownsetting

import "github.com/rs/cors"

var origins = []string{"https://app.example.com", "https://admin.example.com"}

var listed = cors.New(cors.Options{AllowedOrigins: origins, AllowCredentials: true})

func star() *cors.Cors {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"}, // want "browsers reject every credentialed response"
		AllowCredentials: true,
	})
}

// methods are no origins.
var methods = []string{"GET", "PUT"}

var other = cors.New(cors.Options{AllowedOrigins: origins, AllowedMethods: methods})
