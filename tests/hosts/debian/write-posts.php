<?php
// Installs WordPress into an empty database, writes each text as each role may, and prints as JSON what a reader of the post gets.
// Arguments: the folder of WordPress, a JSON file of texts by name.
[, $folder, $file] = $argv;
$_SERVER['HTTP_HOST'] = 'localhost';
define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test', 'administrator', 'a@example.org', true, '', 'secret');
// Sites of ours stand on this machine, where WordPress would not look.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn () => range(1, 65535));

$posts = [];
foreach (['administrator', 'author', 'contributor'] as $role) {
    $user = $role === 'administrator' ? 1 : wp_insert_user(['user_login' => $role, 'user_pass' => 'x', 'role' => $role]);
    wp_set_current_user($user);
    kses_init();
    foreach (json_decode(file_get_contents($file), true) as $name => $text) {
        $id = wp_insert_post(['post_title' => 'A post', 'post_content' => wp_slash($text), 'post_status' => 'draft']);
        $GLOBALS['post'] = get_post($id);
        setup_postdata($GLOBALS['post']);
        $posts[$role][$name] = apply_filters('the_content', get_post($id)->post_content);
    }
}
echo json_encode($posts);
