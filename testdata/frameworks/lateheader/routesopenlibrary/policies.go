// Code generated so that nothing here is mended. DO NOT EDIT.

package main

import "github.com/gin-contrib/cors"

func everybody() cors.Config {
	return cors.Config{
		AllowOriginFunc:  func(string) bool { return true },
		AllowCredentials: true,
	}
}

func partner() cors.Config {
	return cors.Config{AllowOrigins: []string{"http://partner.example.org"}, AllowCredentials: true}
}
